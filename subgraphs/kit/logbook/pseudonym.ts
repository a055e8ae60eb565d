import { createHmac } from 'node:crypto';

/**
 * Stands for a person in a log: the same for the same number and key, and of no use to anybody without the key. Every
 * organisation has a key of its own, so that two logs cannot be put together by it.
 */
export function pseudonymOf(number: string, key: string): string {
  return createHmac('sha256', key).update(number).digest('base64url');
}
