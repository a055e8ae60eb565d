/**
 * Imported before anything that imports graphql: outside production graphql-js checks every type twice, which takes a
 * third of the time of a household view. Thousands of views in one test feel that.
 */
process.env['NODE_ENV'] = 'production';
