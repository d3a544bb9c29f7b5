import { hash } from 'node:crypto'
import { byCodeUnit } from './order.ts'

/** Hex SHA-256 of bytes or of a text's UTF-8. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content)

/** Hex SHA-256 of plain data; equal data has equal fingerprints, whatever the order of its keys. */
export const fingerprint = (value: unknown): string => sha256(JSON.stringify(value, sortKeys) ?? 'undefined')

const sortKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)))
    : value
