/** The pages, by the name that texts have for them. */
export type PageName = 'find' | 'household' | 'caseload' | 'agency' | 'whoLooked';

interface PageEntry {
  readonly path: string;
  readonly roles: readonly string[];
  /** Whether it stands in the menu: a page of one household is reached from another. */
  readonly inMenu: boolean;
}

/** Which role opens which page. The hub decides what is given; this keeps a menu short. */
const PAGES: Readonly<Record<PageName, PageEntry>> = {
  find: { path: '/zoeken', roles: ['CASEWORKER', 'CASE_DIRECTOR'], inMenu: true },
  household: {
    path: '/huishouden/:id',
    roles: ['CASEWORKER', 'CASE_DIRECTOR', 'DEBT_DIRECTOR'],
    inMenu: false,
  },
  caseload: { path: '/caseload', roles: ['DEBT_DIRECTOR'], inMenu: true },
  agency: { path: '/organisatie', roles: ['MAATWERK_OFFICER', 'AGENCY_ADMINISTRATOR'], inMenu: true },
  whoLooked: { path: '/wie-keek', roles: ['CITIZEN', 'SUPERVISOR', 'DATA_PROTECTION_OFFICER'], inMenu: true },
};

/** The path of a page. */
export const pathOf = (name: PageName): string => PAGES[name].path;

/** Whether a role opens a page. */
export const mayOpen = (name: PageName, role: string): boolean => PAGES[name].roles.includes(role);

/** The menu of a role, in order. */
export const menuOf = (role: string): readonly { readonly name: PageName; readonly path: string }[] =>
  (Object.keys(PAGES) as PageName[])
    .filter((name) => PAGES[name].inMenu && mayOpen(name, role))
    .map((name) => ({ name, path: PAGES[name].path }));

/** Where a role begins; a page that does not exist for a role without any. */
export const firstPage = (role: string): string => menuOf(role)[0]?.path ?? '/geen-scherm';
