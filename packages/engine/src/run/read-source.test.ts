import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { holdSource } from './read-source.ts'

let folder: TestFolder
beforeAll(async () => {
  folder = await createTestFolder()
})
afterAll(() => folder.dispose())

it('a source that is held is read once, and again after it was let go', async () => {
  const held = holdSource(folder.at('post.md'), undefined)
  const text = (): string => {
    const source = held.get()
    return 'bytes' in source ? new TextDecoder().decode(source.bytes) : source.reason
  }
  await folder.write({ 'post.md': 'One' })
  expect(text()).toBe('One')
  await folder.write({ 'post.md': 'Two' })
  expect(text()).toBe('One')
  held.release()
  expect(text()).toBe('Two')
})
