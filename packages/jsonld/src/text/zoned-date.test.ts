import { expect, it } from 'vitest'
import { zonedDate } from './zoned-date.ts'

it.each([
  [undefined, '+01:00', undefined],
  ['2026-11-22', '+01:00', '2026-11-22'],
  ['2026-11-22T10:00:00Z', '+01:00', '2026-11-22T10:00:00Z'],
  ['2026-11-22T10:00:00-05:00', 'Z', '2026-11-22T10:00:00-05:00'],
  ['2026-11-22T10:00:00', '+01:00', '2026-11-22T10:00:00+01:00'],
  ['2026-11-22T10:00', 'UTC', '2026-11-22T10:00Z'],
  ['2026-11-22T10:00:00', 'Europe/Paris', '2026-11-22T10:00:00'],
  ['2026-11-22T10:00:00', undefined, '2026-11-22T10:00:00'],
])('%s with the zone %s is %s', (date, zone, expected) => expect(zonedDate(date, zone)).toBe(expected))
