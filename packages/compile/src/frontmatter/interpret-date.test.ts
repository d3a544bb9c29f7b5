import { expect, test } from 'vitest'
import { interpretDate } from './interpret-date.ts'

test.each([
  ['2024-01-02', '2024-01-02'],
  ['2024-1-2', '2024-01-02'],
  ['2024/01/02', '2024-01-02'],
  ['2024-01-02 10:00', '2024-01-02T10:00:00'],
  ['2024-01-02 10:00:00 +0200', '2024-01-02T10:00:00+02:00'],
  ['2024-01-02T10:00:00-05:00', '2024-01-02T10:00:00-05:00'],
  ['2024-01-02T10:00:00.000Z', '2024-01-02T10:00:00.000Z'],
  ['2024-01-02 10:00:00 UTC', '2024-01-02T10:00:00Z'],
  ['2024-01-02 1:05 PM', '2024-01-02T13:05:00'],
  ['2024-01-02 12:05 AM', '2024-01-02T00:05:00'],
  ['Jan 2, 2024', '2024-01-02'],
  ['January 2nd, 2024', '2024-01-02'],
  ['2 January 2024', '2024-01-02'],
  ['Tue, 02 Jan 2024 10:00:00 GMT', '2024-01-02T10:00:00Z'],
  ['8/15/2021', '2021-08-15'],
  ['15.8.2021', '2021-08-15'],
  ['2024-02-29', '2024-02-29'],
])('%s is %s', (text, date) => {
  expect(interpretDate(text)).toEqual({ date })
})

test.each([
  ['2023-02-29', { problem: 'calendar' }],
  ['2024-13-01', { problem: 'calendar' }],
  ['2024-01-02 25:00', { problem: 'calendar' }],
  ['03/04/2024', { problem: 'ambiguous' }],
  ['yesterday', { problem: 'form' }],
  ['2024-01-02 noon', { problem: 'form' }],
  ['', { problem: 'form' }],
  ['2024', { partial: true }],
  ['2024-05', { partial: true }],
  ['May 2024', { partial: true }],
])('%s is no date: %o', (text, reading) => {
  expect(interpretDate(text)).toEqual(reading)
})
