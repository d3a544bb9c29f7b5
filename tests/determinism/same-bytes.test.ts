import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { command } from '../acceptance/command.ts'
import { type Built, buildIn, manifest, type Program } from './build-in.ts'
import { collections, fewFiles } from './collections.ts'
import { type Environment, environments, reference } from './environments.ts'

const sources = collections()

describe('the same sources make the same bytes', () => {
  let here: Built
  beforeAll(async () => {
    here = await buildIn(reference, [command], sources)
  })

  it('of every format, in every collection', () => {
    expect(here.status, here.told).toBe(0)
    const names = new Set(Object.keys(here.outputs).map((path) => path.replace(/^.*\//, '')))
    for (const name of [
      'article.md',
      'article.html',
      'slides.html',
      'slides.pptx',
      'article.jsonld',
      'marp.md',
      'deck.json',
    ])
      expect(names).toContain(name)
    expect(Object.keys(here.outputs).length).toBeGreaterThan(1_000)
  })

  it.each(Object.entries(environments))('%s', async (_, environment) => {
    const there = await buildIn(environment, [command], sources)
    expect(there.status, there.told).toBe(0)
    const compared = ({ outputs }: Built) =>
      environment.setting ? Object.entries(outputs).filter(([path]) => !manifest.test(path)) : outputs
    expect(compared(there)).toEqual(compared(here))
  })
})

/** What a careless program lets into its outputs, and in which environments that must show. */
const vices: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  time: ['on another day'],
  order: ['with folders in another order'],
  zone: ['in the west, in German'],
  locale: ['in the east, in Turkish', 'in the west, in German'],
  tables: ['by a Node with other tables of languages'],
  here: ['in another place', 'from another folder, by relative paths', 'by absolute paths'],
  place: ['in another place'],
  distance: ['from another folder, by relative paths', 'by absolute paths'],
  argument: ['from another folder, by relative paths', 'by absolute paths'],
  home: ['for another user'],
  machine: ['for another user'],
  width: ['on a narrow terminal with colours'],
  colour: ['on a narrow terminal with colours'],
  processes: ['by eight processes'],
  parser: ['by the other parser'],
}

const environmentOf = (name: string): Environment => {
  const environment = environments[name]
  if (environment === undefined) throw new Error(`no environment is called "${name}"`)
  return environment
}
const everywhere = Object.keys(environments)

describe('a program that is careless of', () => {
  it.each(Object.entries(vices))('%s shows where it should', async (vice, expected) => {
    const program: Program = [join(import.meta.dirname, 'careless.mjs'), vice]
    const here = await buildIn(reference, program, fewFiles)
    for (const name of vice === 'nothing' ? everywhere : expected) {
      const there = await buildIn(environmentOf(name), program, fewFiles)
      expect(there.status, there.told).toBe(0)
      if (vice === 'nothing') expect(there.outputs, name).toEqual(here.outputs)
      else expect(there.outputs, name).not.toEqual(here.outputs)
    }
  })
})
