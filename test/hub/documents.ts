import { readOperations } from '../../scripts/contract/operations';

const texts = new Map(readOperations().map(({ file, text }) => [file, text]));

/** The text of a document that clients send, with its fragments. @param name of its file, as "household-view" */
export function clientDocument(name: string): string {
  const text = texts.get(`${name}.graphql`);
  if (text === undefined) throw new Error(`schema/operations has no ${name}.graphql`);
  return text;
}
