import { parserVersion } from '@trifold/compile'
import { modelVersion } from '@trifold/core'
import { fingerprint, sha256 } from '../fingerprint.ts'
import type { Way, Ways } from '../state/ways.ts'
import type { Format } from './formats.ts'
import type { Plan } from './plan-collection.ts'

/** Gives articles and formats the keys under which their results stay fresh. */
export interface Keys {
  /** Names the way in which articles are compiled: all that compiling any of them depends on. */
  readonly compiling: string
  /** Stands for everything that compiling depends on, but for the article's location, and images, whose hashes are kept apart. */
  article(bytes: Uint8Array): string
  /** Names the way in which a format is made of a compiled article. */
  format(format: Format): string
  /** What each of those names stands for. */
  readonly ways: Ways
}

/** Hashes what all articles share once. */
export const createKeys = (plan: Plan, toolVersion: string): Keys => {
  const { aliases, lang, rules } = plan.config
  const compiling = named({
    ...hashed({
      trifold: toolVersion,
      model: modelVersion,
      parser: parserVersion(plan.parser),
      lang,
      audiences: plan.audiences,
      strict: plan.strict,
    }),
    ...hashed(aliases, 'aliases.'),
    ...hashed(rules, 'rules.'),
  })
  const shared: Way = {
    ...hashed({ ...plan.site }),
    ...hashed(Object.fromEntries(plan.templates), 'templates/'),
  }
  const formats = new Map(plan.formats.map((format) => [format.name, named(wayOf(format, plan, shared))]))
  return {
    compiling: compiling[0],
    article: (bytes) => `${compiling[0]} ${sha256(bytes)}`,
    format: ({ name }) => formats.get(name)?.[0] ?? '',
    ways: new Map([compiling, ...formats.values()]),
  }
}

const wayOf = ({ name, part, renderer, options }: Format, plan: Plan, shared: Way): Way => {
  const { group, version, requires, takes } = renderer
  const browser = plan.browser !== undefined && 'version' in plan.browser ? plan.browser.version : undefined
  return {
    ...shared,
    ...hashed({
      renderer: [name, group, version],
      sections: part?.sections,
      browser: requires && browser,
      template: takes && plan.template?.hash,
      // Findings about data stand at keys of the configuration, whose lines may move.
      configuration: group === 'data' ? plan.source[1] : undefined,
    }),
    ...hashed({ ...Object(options) }, `formats.${name}.`),
  }
}

/** As many digits of a hash as tell the settings of a collection apart. */
const digits = 16

const hashed = (settings: Readonly<Record<string, unknown>>, prefix = ''): Way =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      value === undefined ? [] : [[prefix + name, fingerprint(value).slice(0, digits)]],
    ),
  )

const named = (way: Way): [name: string, way: Way] => [fingerprint(way).slice(0, 2 * digits), sorted(way)]

const sorted = (way: Way): Way => Object.fromEntries(Object.entries(way).sort(([a], [b]) => (a < b ? -1 : 1)))
