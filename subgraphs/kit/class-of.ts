/** A class that TypeORM or type-graphql makes instances of. */
export type ClassOf<T = object> = new () => T;
