import { describe, expect, it } from 'vitest'
import { isCalendarDate, isPublicationDate } from './calendar-date.ts'

describe('isCalendarDate', () => {
  it.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-11-22T09:30', true],
    ['2026-11-22T09:30:00Z', true],
    ['2026-11-22T09:30:00.123+05:30', true],
    ['2026-11-22T24:00:00Z', false],
    ['2026-11-22T09:60:00Z', false],
    ['2026-11-22 09:30', false],
    ['22.11.2026', false],
    ['', false],
  ])('of %s is %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected)
  })
})

describe('isPublicationDate', () => {
  it.each([
    ['1970', true],
    ['1970-05', true],
    ['1970-05-17', true],
    ['1970-13', false],
    ['1970-5', false],
    ['70', false],
  ])('%s: %s', (text, expected) => {
    expect(isPublicationDate(text)).toBe(expected)
  })
})
