/** One of Microsoft's clouds: whose tokens it signs, where ours come from, and where customers are written to. */
export type Cloud = {
  readonly loginOrigin: string;
  /** The tenant in which a multi-tenant bot gets its token. */
  readonly defaultTenant: string;
  /** Who signs what Teams sends us, and whom our own tokens are for. */
  readonly api: string;
  readonly openIdMetadataUrl: string;
  /** What an emulator's tokens would be checked against; none of them is let through. */
  readonly emulatorMetadataUrl: string;
  /** The only hosts that our token is ever sent to. */
  readonly serviceHosts: readonly string[];
};

// Endpoints: botframework-connector's AuthenticationConstants and GovernmentConstants; for 21Vianet "Configure a bot in Microsoft
// Azure operated by 21Vianet" (learn.microsoft.com). Hosts: "Service URL Validation" of Microsoft's Teams SDK. `*.trafficmanager.net`
// as a whole would not do: anybody may have a name there.
const PUBLIC: Cloud = {
  loginOrigin: 'https://login.microsoftonline.com',
  defaultTenant: 'botframework.com',
  api: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  emulatorMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  serviceHosts: [
    'smba.trafficmanager.net',
    'smba.onyx.prod.teams.trafficmanager.net',
    'smba.infra.gcc.teams.microsoft.com',
  ],
};

const CLOUDS: readonly Cloud[] = [
  PUBLIC,
  {
    loginOrigin: 'https://login.microsoftonline.us',
    defaultTenant: 'MicrosoftServices.onmicrosoft.us',
    api: 'https://api.botframework.us',
    openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    emulatorMetadataUrl:
      'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
    serviceHosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
  },
  {
    loginOrigin: 'https://login.partner.microsoftonline.cn',
    defaultTenant: 'microsoftservices.partner.onmschina.cn',
    api: 'https://api.botframework.azure.cn',
    openIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    emulatorMetadataUrl:
      'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration',
    serviceHosts: ['frontend.botapi.msg.infra.teams.microsoftonline.cn'],
  },
];

/** The cloud to which a login address belongs; a stand-in on this machine speaks for the public one. Undefined for any other host. */
export function cloudOf(loginUrl: string | undefined): Cloud | undefined {
  if (loginUrl === undefined) return PUBLIC;
  const { origin } = new URL(loginUrl);
  if (isLoopback(loginUrl)) return { ...PUBLIC, loginOrigin: origin };
  return CLOUDS.find((cloud) => cloud.loginOrigin === origin);
}

/** Whether an address leads to this machine. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

/** Whether messages, and with them our token, may go to this address. A stand-in on this machine never leads out of it. */
export function isServiceUrl(address: string, cloud: Cloud, isLocal: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  if (isLocal) return (url.protocol === 'http:' || url.protocol === 'https:') && isLoopback(address);
  return url.protocol === 'https:' && url.port === '' && cloud.serviceHosts.includes(url.hostname);
}
