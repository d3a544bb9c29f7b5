import { expect, test } from 'vitest'
import { createBrowserSource } from './browser-source.ts'

test('says what to do when the named browser is not there, and once more when it is asked again', async () => {
  const source = createBrowserSource({ TRIFOLD_BROWSER: '/nowhere/chromium' })
  const answer = await source.open()
  expect(answer).toMatchObject({ problem: 'missing' })
  expect(await source.open()).toBe(answer)
  await source.close()
})

test('closes nothing when nothing was opened', async () => {
  await expect(createBrowserSource({}).close()).resolves.toBeUndefined()
})
