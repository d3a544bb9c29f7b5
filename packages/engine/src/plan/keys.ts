import { modelVersion } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { fingerprint, sha256 } from '../fingerprint.ts'
import type { Format } from './formats.ts'
import type { Plan } from './plan-collection.ts'

/** Gives articles and formats the keys under which their results stay fresh. */
export interface Keys {
  /** Stands for everything that compiling depends on, but for images, whose hashes are kept apart. */
  article(file: ArticleFile, bytes: Uint8Array): string
  /** Stands for everything that one format of a compiled article depends on. */
  format(articleKey: string, format: Format): string
}

/** Hashes what all articles share once. */
export const createKeys = (plan: Plan, toolVersion: string): Keys => {
  const { config, audiences, strict, site, templates } = plan
  const { aliases, lang, rules } = config
  const compiling = fingerprint({ toolVersion, modelVersion, aliases, lang, rules, audiences, strict })
  const rendering = fingerprint({ site, templates: [...templates] })
  const browser = plan.browser !== undefined && 'version' in plan.browser ? plan.browser.version : undefined
  const formatKeys = new Map(
    plan.formats.map(({ name, part, renderer: { group, version, requires, takes }, options }) => [
      name,
      fingerprint({
        rendering,
        name,
        group,
        version,
        options,
        ...(part && { sections: part.sections }),
        ...(requires && { browser }),
        ...(takes && { template: plan.template?.hash }),
        // Findings about data stand at keys of the configuration, whose lines may move.
        ...(group === 'data' && { configuration: plan.source[1] }),
      }),
    ]),
  )
  return {
    article: ({ location }, bytes) => fingerprint([compiling, location, sha256(bytes)]),
    format: (articleKey, { name }) => fingerprint([articleKey, formatKeys.get(name)]),
  }
}
