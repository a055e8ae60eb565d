import { useHousehold } from '../household-context';

/** How to call a source: the name its agency told, or its code when it never told one. */
export function useSourceName(): (source: string) => string {
  const { view } = useHousehold();
  return (code) => {
    const told = view.sources.find(({ source }) => source === code)?.agency?.name;
    const contact = view.contacts.find(({ agency }) => agency.code === code)?.agency.name;
    return told ?? contact ?? code.toUpperCase();
  };
}
