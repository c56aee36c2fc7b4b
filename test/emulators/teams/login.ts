import { randomBytes } from 'node:crypto';
import { publishedKeys } from './keys.ts';
import type { Tenant } from './tenant.ts';

export const API = 'https://api.botframework.com';

export type Reply = { readonly status: number; readonly body: unknown };

/** Login of a bot: client credentials, as strict as Microsoft's (https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow). */
export function giveToken(
  tenant: Tenant,
  password: string,
  request: {
    readonly tenant: string;
    readonly contentType: string;
    readonly body: string;
    readonly seconds: number;
  },
): Reply {
  if (!request.contentType.startsWith('application/x-www-form-urlencoded'))
    return refused(
      'invalid_request',
      "AADSTS900144: The request body must contain the following parameter: 'grant_type'.",
    );
  const form = new URLSearchParams(request.body);
  if (request.tenant !== 'botframework.com' && request.tenant !== tenant.tenantId)
    return refused('invalid_request', `AADSTS90002: Tenant '${request.tenant}' not found.`);
  if (form.get('grant_type') !== 'client_credentials')
    return refused('unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.');
  if (form.get('scope') !== `${API}/.default`)
    return refused('invalid_scope', 'AADSTS70011: The provided request must include a valid scope.');
  if (form.get('client_id') !== tenant.appId)
    return refused('unauthorized_client', 'AADSTS700016: The application was not found in the directory.');
  if (form.get('client_secret') !== password)
    return { ...refused('invalid_client', 'AADSTS7000215: Invalid client secret provided.'), status: 401 };
  const token = `token.${randomBytes(18).toString('base64url')}.bot`;
  tenant.tokens.set(token, tenant.now() + request.seconds * 1000);
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: request.seconds,
      ext_expires_in: request.seconds,
      access_token: token,
    },
  };
}

export function openIdMetadata(origin: string): Reply {
  return {
    status: 200,
    body: {
      issuer: API,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${origin}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    },
  };
}

export function keys(): Reply {
  return { status: 200, body: { keys: publishedKeys() } };
}

function refused(error: string, description: string): Reply {
  return { status: 400, body: { error, error_description: description } };
}
