import type { Instant } from '../../src/domain/time.ts';
import type { Cloud } from './clouds.ts';
import { cloudOf, isLoopback } from './clouds.ts';

export type TeamsConfig = {
  readonly appId?: string | undefined;
  readonly appPassword?: string | undefined;
  /** The tenant of a single-tenant bot; without one the bot is multi-tenant. */
  readonly tenantId?: string | undefined;
  /** Which of Microsoft's clouds, or a stand-in on this machine. */
  readonly loginUrl?: string | undefined;
  readonly openIdMetadataUrl?: string | undefined;
  /** No credentials and no signatures: for Microsoft's Agents Playground on this machine, and for nothing else. */
  readonly unsignedLoopback: boolean;
};

/** Where the adapter tells an operator what happens. Fields carry codes and counts, never words, addresses or secrets. */
export type Log = {
  info(fields: object, sentence: string): void;
  warn(fields: object, sentence: string): void;
};

/** How long things take. Tests shorten them; nobody else needs to. */
export type Pace = {
  /** How long one call may take before its outcome counts as unknown. */
  readonly callMs: number;
};

export type Tools = {
  readonly log?: Log;
  readonly now?: () => Instant;
  readonly pace?: Partial<Pace>;
};

export const PACE: Pace = { callMs: 15_000 };

export const SILENT: Log = { info: () => undefined, warn: () => undefined };

/** Who the bot is to Microsoft. */
export type Identity = { readonly appId: string; readonly appPassword: string; readonly tokenUrl: string };

/** The configuration, checked and completed. */
export type Setup = {
  /** Undefined: nothing is signed, on this machine alone. */
  readonly identity?: Identity;
  readonly cloud: Cloud;
  /** The far end is on this machine, and nothing is ever sent anywhere else. */
  readonly isLocal: boolean;
  readonly tenantId?: string;
};

/** Check and complete the configuration. Throws one plain sentence where it is not safe or not whole. */
export function settle(config: TeamsConfig): Setup {
  const { appId, appPassword, tenantId, loginUrl, openIdMetadataUrl, unsignedLoopback } = config;
  if (unsignedLoopback && appId)
    throw new Error('TEAMS_UNSIGNED_LOOPBACK is on, and MICROSOFT_APP_ID is set; choose one.');
  if (!unsignedLoopback && !(appId && appPassword)) {
    throw new Error(
      'Teams needs MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD; without them nobody who writes could be verified.',
    );
  }
  if (tenantId !== undefined && !/^[A-Za-z0-9.-]+$/u.test(tenantId))
    throw new Error('MICROSOFT_APP_TENANT_ID is not the id or the domain of a tenant.');
  checkAddress('MICROSOFT_LOGIN_URL', loginUrl);
  checkAddress('MICROSOFT_OPENID_METADATA_URL', openIdMetadataUrl);
  const found = cloudOf(loginUrl);
  if (!found) {
    throw new Error(
      'MICROSOFT_LOGIN_URL is none of https://login.microsoftonline.com, https://login.microsoftonline.us, https://login.partner.microsoftonline.cn, nor on this machine.',
    );
  }
  const cloud = openIdMetadataUrl ? { ...found, openIdMetadataUrl } : found;
  const tenant = tenantId ?? (tenantIn(loginUrl) || cloud.defaultTenant);
  return {
    cloud,
    isLocal: unsignedLoopback || (loginUrl !== undefined && isLoopback(loginUrl)),
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(appId && appPassword
      ? {
          identity: {
            appId,
            appPassword,
            tokenUrl: `${cloud.loginOrigin}/${tenant}/oauth2/v2.0/token`,
          },
        }
      : {}),
  };
}

/** A password in clear, or keys that anybody on the way may exchange, are not taken. */
function checkAddress(name: string, address: string | undefined): void {
  if (address === undefined) return;
  if (!URL.canParse(address)) throw new Error(`${name} is not an address.`);
  if (new URL(address).protocol !== 'https:' && !isLoopback(address))
    throw new Error(`${name} has to begin with https://; http:// is for this machine alone.`);
}

/** `https://login.microsoftonline.com/TENANT` is how the Bot Framework's own settings say it. */
function tenantIn(loginUrl: string | undefined): string {
  return loginUrl === undefined ? '' : new URL(loginUrl).pathname.replace(/^\/|\/.*$/gu, '');
}
