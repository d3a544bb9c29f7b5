import { expect, test } from 'vitest'
import { findBrowser } from './find-browser.ts'

test('takes the program that the environment names', () => {
  expect(findBrowser({ TRIFOLD_BROWSER: process.execPath })).toBe(process.execPath)
})

test('takes no other program where the named one is not there', () => {
  expect(findBrowser({ TRIFOLD_BROWSER: '/nowhere/chromium', PATH: '/usr/bin' })).toMatchObject({
    problem: 'missing',
    message: expect.stringContaining('/nowhere/chromium'),
    help: expect.stringContaining('TRIFOLD_BROWSER'),
  })
})
