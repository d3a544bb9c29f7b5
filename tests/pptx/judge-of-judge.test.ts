import { beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../articles/render-article.ts'
import { pictureOf } from '../slides-judge/article/pictures.ts'
import { compileJudged } from '../slides-judge/render-deck.ts'
import { type MadeFile, makeFile } from './files/made-file.ts'
import { judgeFiles } from './judge-files.ts'
import { mutations } from './mutations.ts'
import { changePackage } from './package/change-package.ts'
import { promises } from './promises.ts'

/** Rules of judges that are other programs, and take long: only what breaks these is handed to them. */
const byOthers: ReadonlySet<string> = new Set(['sdk-valid', 'text-printed', 'text-in-box', 'boxes-apart'])
const none = { printed: () => false, read: () => false }

/** Something of everything that is broken, and no more. */
const source = `---
title: A file to break
---

An opening with [a link](https://example.org/).

## A part

- A point of [this part](https://example.org/part)
- Another point

:::notes

Words for the speaker.

:::

## A picture

![A grey field](picture-400x300.png)
`

describe('a judge of PowerPoint files', () => {
  let whole: MadeFile
  let found = new Map<string, readonly string[]>()
  beforeAll(async () => {
    whole = await makeFile('whole', compileJudged(source), { ...createContext(), asset: pictureOf }, true)
    const broken = mutations.map(({ name, rule, change, year }) => ({
      rule,
      file: { ...whole, name, bytes: changePackage(whole.bytes, change, year) },
    }))
    const filesOf = (others: boolean) =>
      broken.filter(({ rule }) => byOthers.has(rule) === others).map(({ file }) => file)
    const faults = [
      ...(await judgeFiles([whole, ...filesOf(true)])),
      ...(await judgeFiles(filesOf(false), none)),
    ]
    found = new Map(
      [whole.name, ...mutations.map(({ name }) => name)].map((name) => [
        name,
        faults.filter(({ what }) => what.startsWith(`${name}: `)).map(({ rule }) => rule),
      ]),
    )
  })

  it('finds nothing wrong with a file that is not broken', () => {
    expect(found.get('whole')).toEqual([])
  })

  it.each(mutations.map(({ name, rule }) => [name, rule]))('finds %s', (name, rule) => {
    expect(found.get(name)).toContain(rule)
  })

  it('is shown to find what breaks each promise', () => {
    expect(
      Object.keys(promises).filter((rule) => !mutations.some((mutation) => mutation.rule === rule)),
    ).toEqual([])
  })
})
