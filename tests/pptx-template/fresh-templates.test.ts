import { beforeAll, describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { everyBlock } from '../articles/every-block.ts'
import { createContext } from '../articles/render-article.ts'
import { makeFile } from '../pptx/files/made-file.ts'
import { judgeFiles } from '../pptx/judge-files.ts'
import type { Fault } from '../pptx/judges/fault.ts'
import { promises } from '../pptx/promises.ts'
import { freshTemplates } from './files/fresh-templates.ts'

describe('an article with every block, in templates that are odd in one way each', () => {
  let found: readonly Fault[] = []
  beforeAll(async () => {
    const { article } = compileText(everyBlock)
    if (article === undefined) throw new Error('the article with every block has errors')
    const files = []
    for (const template of freshTemplates())
      files.push(await makeFile(template.path, article, { ...createContext(), template }, false))
    found = await judgeFiles(files)
  })

  it.each(Object.entries(promises).map(([rule, promise]) => [promise, rule]))('%s', (_, rule) => {
    expect(found.filter((fault) => fault.rule === rule).map(({ what }) => what)).toEqual([])
  })
})
