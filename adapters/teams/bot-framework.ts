import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Tokens } from './credentials.ts';
import type { Exchange } from './exchange.ts';
import { postOnce } from './exchange.ts';
import type { Setup } from './setup.ts';

type Parameters = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type CredentialsFactory = NonNullable<Parameters[1]>;
type Credentials = Awaited<ReturnType<CredentialsFactory['createCredentials']>>;
type HttpClient = NonNullable<NonNullable<Parameters[4]>['httpClient']>;

/** The connector did not take a message: what became of the one request that was made. */
export class NotTaken extends Error {
  readonly exchange: Exchange;
  constructor(exchange: Exchange) {
    super('the message was not taken');
    this.exchange = exchange;
  }
}

export type BotFramework = {
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly adapter: CloudAdapter;
};

/** botbuilder, with every address and the credentials given, and with one request for one message. */
export function createBotFramework(
  setup: Setup,
  tokens: Tokens | undefined,
  timeoutMs: number,
): BotFramework {
  const { cloud, identity, tenantId } = setup;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: identity?.appId ?? '',
      MicrosoftAppType: tenantId === undefined ? 'MultiTenant' : 'SingleTenant',
      ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
      ToChannelFromBotLoginUrl: identity?.tokenUrl ?? cloud.loginOrigin,
      ToChannelFromBotOAuthScope: cloud.api,
      ToBotFromChannelTokenIssuer: cloud.api,
      // Where a bot that signs its customers in would ask; this one does not.
      OAuthUrl: cloud.api,
      ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.emulatorMetadataUrl,
      ValidateAuthority: true,
      CallerId: '',
    },
    credentialsOf(identity?.appId, tokens),
    { requiredEndorsements: ['msteams'] },
    undefined,
    { httpClient: onceOnly(timeoutMs) },
  );
  // Without `onTurnError` an error comes out of the turn, and no default words go to the customer.
  return { authentication, adapter: new CloudAdapter(authentication) };
}

function credentialsOf(appId: string | undefined, tokens: Tokens | undefined): CredentialsFactory {
  const credentials: Credentials = {
    async signRequest(request) {
      if (tokens) request.headers.set('authorization', `Bearer ${await tokens.token()}`);
      return request;
    },
  };
  return {
    isValidAppId: async (id) => id === (appId ?? ''),
    // With an empty app id botbuilder takes any request from anybody; `verify` stands before that.
    isAuthenticationDisabled: async () => appId === undefined,
    createCredentials: async () => credentials,
  };
}

/**
 * botbuilder's own client sends again up to three times after a reset, a 5xx or a 429, and follows redirects: a message that had
 * arrived would arrive again. Whatever is not plainly taken ends here, as an error that its retry policy lets pass.
 */
function onceOnly(timeoutMs: number): HttpClient {
  return {
    async sendRequest(request) {
      const headers: Record<string, string> = {};
      for (const { name, value } of request.headers.headersArray()) {
        if (name.toLowerCase() !== 'content-length' && name.toLowerCase() !== 'accept-encoding')
          headers[name] = value;
      }
      const body: unknown = request.body;
      const exchange = await postOnce({
        url: request.url,
        headers,
        body: typeof body === 'string' ? body : '',
        timeoutMs,
      });
      if (exchange.kind !== 'answered' || exchange.status >= 300) throw new NotTaken(exchange);
      if (!isJson(exchange.body))
        throw new NotTaken({ kind: 'unanswered', reason: 'an answer that is not JSON' });
      const none = request.headers.clone();
      for (const { name } of none.headersArray()) none.remove(name);
      return { request, status: exchange.status, headers: none, bodyAsText: exchange.body };
    },
  };
}

function isJson(text: string): boolean {
  if (text === '') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
