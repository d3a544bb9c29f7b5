import { expect, it } from 'vitest'
import { judgedArticle } from './article/judged-article.ts'
import { type ScriptName, scripts } from './article/scripts.ts'
import { settings, settingsFor, usualSeeds } from './settings.ts'

const nameOf = ({ theme, size }: (typeof settings)[number]): string => `${theme} ${size}`

it('the articles of every script meet every theme in every size', () => {
  const met = new Map<ScriptName, Set<string>>()
  for (const seed of usualSeeds) {
    const { script } = judgedArticle(seed)
    const own = met.get(script) ?? new Set()
    for (const setting of settingsFor(seed)) own.add(nameOf(setting))
    met.set(script, own)
  }
  const all = settings.map(nameOf).sort()
  expect([...met].map(([script, own]) => [script, [...own].sort()])).toEqual(
    [...met.keys()].map((script) => [script, all]),
  )
  expect([...met.keys()].sort()).toEqual(Object.keys(scripts).sort())
})
