import { beforeAll, describe, expect, it } from 'vitest'
import { seedsFrom, seedsOr } from '../articles/extent.ts'
import { companyTemplate } from './files/company-template.ts'
import { generatedFiles } from './files/generated-files.ts'
import type { MadeFile } from './files/made-file.ts'
import { repositoryFiles } from './files/repository-files.ts'
import { type Extent, judgeFiles } from './judge-files.ts'
import type { Fault } from './judges/fault.ts'
import { promises } from './promises.ts'

/** Every script is in the first twenty-four. */
const seeds = seedsOr(seedsFrom(0, 24))

/** Every so many of them. */
const every = (step: number) => (index: number) => index % step === 0

/** Enough to see what is the matter. */
const listed = 12

describe.each<[string, () => Promise<MadeFile[]>, Extent]>([
  ['every article of the repository', repositoryFiles, { apart: every(4) }],
  [`each of ${seeds.length} generated articles`, () => generatedFiles(seeds), { apart: every(10) }],
  [
    'articles of the repository in a template',
    async () => repositoryFiles(await companyTemplate()),
    { apart: every(4) },
  ],
  [
    `each of ${seeds.length} generated articles in a template`,
    async () => generatedFiles(seeds, await companyTemplate()),
    { apart: every(10), printed: every(4) },
  ],
])('the PowerPoint file of %s', (_, make, extent) => {
  let found: readonly Fault[] = []
  beforeAll(async () => {
    const files = await make()
    expect(files).not.toEqual([])
    found = await judgeFiles(files, extent)
  })

  it('is judged by rules that are all told here', () => {
    expect(found.filter(({ rule }) => !(rule in promises))).toEqual([])
  })

  it.each(Object.entries(promises).map(([rule, promise]) => [promise, rule]))('%s', (_, rule) => {
    const faults = found.filter((fault) => fault.rule === rule).map(({ what }) => what)
    expect({ count: faults.length, first: faults.slice(0, listed) }).toEqual({ count: 0, first: [] })
  })
})
