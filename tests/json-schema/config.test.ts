import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configSchema } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { expect, it } from 'vitest'
import { schemas, validatorOf } from './schemas.ts'

const validate = validatorOf(schemas.config ?? {})

/** Whether the engine takes a configuration: its own keys, and the options of each format. */
const isTaken = (config: object): boolean => {
  const parsed = configSchema.safeParse(config)
  if (!parsed.success) return false
  const { formats = {} } = parsed.data
  if (Array.isArray(formats))
    return formats.every((name) => renderers.some((renderer) => renderer.name === name))
  return Object.entries(formats).every(([name, options]) => {
    const renderer = renderers.find((renderer) => renderer.name === name)
    return (
      renderer !== undefined && (typeof options === 'boolean' || renderer.options.safeParse(options).success)
    )
  })
}

const content = join(import.meta.dirname, '../../content')
const collections = readdirSync(content).flatMap((name): [string, object][] => {
  try {
    return [[name, JSON.parse(readFileSync(join(content, name, 'trifold.config.json'), 'utf8'))]]
  } catch {
    return []
  }
})

it.each(collections)('the configuration of content/%s keeps to the schema', (_, config) => {
  expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
})

const taken = [
  {},
  { $schema: './node_modules/trifold/dist/schemas/config.json', name: 'Notes', strict: true },
  { formats: ['html', 'slides'] },
  { formats: { html: { toc: true }, slides: { size: '4:3' }, jsonld: false, pdf: true } },
  { formats: { markdown: { frontmatter: true }, jsonld: { articleType: 'BlogPosting', faq: true } } },
  { aliases: { autor: 'authors' }, rules: { 'image-described': 'off', 'link-described': 'error' } },
  { baseUrl: 'https://example.org/notes', translationUrl: 'https://example.org/{lang}/{slug}/' },
  { site: { name: 'Example', url: 'https://example.org/' }, baseUrl: 'https://example.org/a' },
  { publisher: { name: 'Acme', sameAs: ['https://example.org'] }, timeZone: '+01:00', lang: 'pt-BR' },
  { assetRoots: ['.', 'static/images'], content: ['posts'], theme: 'editorial', template: 'a.pptx' },
  { content: { docs: 'guide', 'a..b': '' } },
]

it.each(taken)('what Trifold takes, the schema takes: %j', (config) => {
  expect(isTaken(config)).toBe(true)
  expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
})

const refused = [
  { nmae: 'Notes' },
  { name: '' },
  { name: 3 },
  { formats: 'html' },
  { formats: ['htlm'] },
  { formats: { htlm: true } },
  { formats: { html: 'yes' } },
  { formats: { html: { tocs: true } } },
  { formats: { html: { toc: 'always' } } },
  { formats: { slides: { size: '16:10' } } },
  { formats: { jsonld: { articleType: 'Post' } } },
  { formats: { jsonld: { wordsPerMinute: 0 } } },
  { aliases: ['autor'] },
  { aliases: { autor: true } },
  { baseUrl: '/notes' },
  { baseUrl: 'ftp://example.org' },
  { translationUrl: 'https://example.org/{lang}/' },
  { translationUrl: '/{lang}/{slug}' },
  { site: { name: 'Example' } },
  { site: { name: 'Example', url: 'https://example.org', owner: 'me' } },
  { publisher: 'Acme' },
  { publisher: { url: 'https://example.org' } },
  { publisher: { name: 'Acme', type: 'Company' } },
  { timeZone: 'Europe/Paris' },
  { timeZone: '+1' },
  { lang: 'english language' },
  { assetRoots: 'static' },
  { assetRoots: ['../images'] },
  { assetRoots: ['/images'] },
  { assetRoots: ['a/../../b'] },
  { assetRoots: ['C:images'] },
  { content: ['a\\b'] },
  { theme: '' },
  { template: false },
  { strict: 'yes' },
  { rules: { 'image-described': 'loud' } },
  { rules: ['image-described'] },
]

it.each(refused)('what Trifold finds fault with, the schema refuses: %j', (config) => {
  expect(isTaken(config)).toBe(false)
  expect(validate(config)).toBe(false)
})
