import { parse } from 'graphql';
import { documentStore } from './document-store';

describe('the store of documents', () => {
  test('keeps so many, and lets the one go that was not asked for longest', async () => {
    const store = documentStore(2);
    const [first, second, third] = ['{ a }', '{ b }', '{ c }'].map((text) => parse(text)) as [
      never,
      never,
      never,
    ];
    await store.set('first', first);
    await store.set('second', second);
    expect(await store.get('first')).toBe(first);
    await store.set('third', third);
    expect(await store.get('second')).toBeUndefined();
    expect(await store.get('first')).toBe(first);
    expect(await store.get('third')).toBe(third);
  });

  test('forgets what it is told to', async () => {
    const store = documentStore();
    await store.set('x', parse('{ a }'));
    expect(await store.delete('x')).toBe(true);
    expect(await store.get('x')).toBeUndefined();
  });
});
