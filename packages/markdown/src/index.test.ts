import { expect, it } from 'vitest'
import * as markdown from './index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(markdown).sort()).toEqual([
    'markdownOptionsSchema',
    'markdownRenderer',
    'printBody',
    'printMarkdown',
  ])
})
