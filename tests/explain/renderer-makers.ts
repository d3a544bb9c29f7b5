import { join } from 'node:path'
import { limits } from '@trifold/core'
import { compileText } from '../articles/compile-text.ts'
import type { Makers } from './makers.ts'

const themed = '---\ntitle: How glaciers move\nslides:\n  theme: harbour.json\n---\n\nIce flows.\n'

const fontTheme = '{ "fonts": { "text": { "stack": "Harbour", "files": [{ "file": "harbour.woff2" }] } } }\n'

/** An article of another program, which adds more to its data than front matter may hold. */
const manyKeys = (): string => {
  const { article } = compileText('# Stations\n\nA list.\n')
  const keys = Array.from({ length: limits.frontmatterKeys + 1 }, (_, n) => [`a${n}`, 'b'] as const)
  return JSON.stringify({ ...article, meta: { ...article?.meta, jsonld: Object.fromEntries(keys) } })
}

/** The sizes, depths and surroundings that the pages of renderers and of web pages describe. */
export const rendererMakers = {
  'theme-size': {
    wrong: {
      files: { 'post.md': themed, 'harbour.json': `{ "name": "${'a'.repeat(limits.themeBytes)}" }\n` },
    },
  },
  'theme-font-size': {
    wrong: {
      files: {
        'post.md': themed,
        'harbour.json': fontTheme,
        'harbour.woff2': new Uint8Array(limits.fontBytes + 1),
      },
    },
  },
  'browser-found': { wrong: { env: { TRIFOLD_BROWSER: '/nowhere/chromium' } } },
  'browser-prints': {
    wrong: { env: { TRIFOLD_BROWSER: join(import.meta.dirname, 'files/browser-that-gives-up.mjs') } },
  },
  'override-keys': { wrong: { files: { 'article.json': manyKeys() } } },
  'nesting-bounded': {
    wrong: {
      files: {
        'series.jsonld': `{"@context":"https://schema.org","@type":"Article","isPartOf":${'{"@type":"Article","isPartOf":'.repeat(201)}{}${'}'.repeat(202)}\n`,
      },
    },
  },
  'page-bounded': {
    wrong: {
      files: { 'archive.html': `<!doctype html><title>A</title>${'<div>'.repeat(1_100)}All posts.\n` },
    },
  },
} satisfies Record<string, Makers>
