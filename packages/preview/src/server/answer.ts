import type { ServerResponse } from 'node:http'
import { type PolicyName, policies } from './policies.ts'

/** An answer that is whole. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly content: string | Uint8Array
  readonly policy?: PolicyName
  readonly headers?: Readonly<Record<string, string>>
}

/** What every answer says, streams too. */
export const commonHeaders = (policy: PolicyName): Record<string, string> => ({
  'Content-Security-Policy': policies[policy],
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
})

/** A few words, as for an address that leads nowhere. */
export const plain = (
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  content: `${text}\n`,
  headers,
})

/** Data, for the studio. */
export const jsonOf = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  content: JSON.stringify(value),
})

/** Sends an answer; its text only where it was asked for. */
export const send = (
  response: ServerResponse,
  { status, type, content, policy = 'still', headers }: Answer,
  withContent: boolean,
): void => {
  response.writeHead(status, {
    ...commonHeaders(policy),
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(content),
    ...headers,
  })
  response.end(withContent ? content : undefined)
}
