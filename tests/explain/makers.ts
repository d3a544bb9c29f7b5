import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type DiagnosticCode, limits } from '@trifold/core'
import { rendererMakers } from './renderer-makers.ts'
import type { Making } from './run-example.ts'
import { templateMakers } from './template-makers.ts'

/** What the examples of a page need that text cannot show. */
export interface Makers {
  readonly wrong?: Making
  readonly right?: Making
}

const many = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('')

/** The head of a PNG, which says its size. */
const pngOf = (width: number, height: number): Uint8Array => {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

/**
 * By code: the bytes, links and surroundings that a page can only describe. Where a page shows files, too, these stand
 * beside them.
 */
export const makers: Partial<Record<DiagnosticCode, Makers>> = {
  ...rendererMakers,
  ...templateMakers,
  'text-utf8': {
    wrong: { files: { 'post.md': Uint8Array.of(0x23, 0x20, 0x43, 0x61, 0x66, 0xe9, 0x0a) } },
    right: { files: { 'post.md': '# Café\n' } },
  },
  'text-printable': {
    wrong: { files: { 'post.md': '# Copied from a terminal\n\nThe pump ran \u0007all night.\n' } },
  },
  'frontmatter-size': {
    wrong: {
      files: {
        'post.md': `---\ndescription: ${'3.2 mm, '.repeat(limits.frontmatterBytes / 8)}\n---\n\nRain.\n`,
      },
    },
  },
  'frontmatter-keys': {
    wrong: {
      files: {
        'post.md': `---\n${many(limits.frontmatterKeys + 1, (n) => `station-${n}: Quay\n`)}---\n\nA.\n`,
      },
    },
  },
  'inline-depth': {
    wrong: {
      files: { 'post.md': `${'*a '.repeat(limits.inlineDepth + 1)}b${'*'.repeat(limits.inlineDepth + 1)}\n` },
    },
  },
  'table-columns': {
    wrong: {
      files: {
        'post.md': `|${'a|'.repeat(limits.tableColumns + 1)}\n|${'-|'.repeat(limits.tableColumns + 1)}\n`,
      },
    },
  },
  'url-size': {
    wrong: { files: { 'post.md': `![Waxing](data:image/png;base64,${'A'.repeat(limits.urlBytes)})\n` } },
  },
  'image-size': {
    wrong: { files: { 'panorama-36000x4000.png': pngOf(36_000, 4000) } },
  },
  'file-readable': {
    wrong: { files: { 'public/page.html': gzipSync('<!doctype html><title>Tides</title><p>Twice a day.') } },
    right: { files: { 'public/page.html': '<!doctype html><title>Tides</title><p>Twice a day.' } },
  },
  'output-inside': {
    wrong: {
      files: { 'tides.md': '# Tides\n', 'elsewhere/note.txt': 'Not an output.\n' },
      prepare: (folder) => {
        mkdirSync(join(folder, 'trifold-out'))
        symlinkSync(join(folder, 'elsewhere'), join(folder, 'trifold-out/tides'))
      },
      commands: [['build', 'tides.md', '--to', 'markdown']],
    },
    right: { files: { 'tides.md': '# Tides\n' }, commands: [['build', 'tides.md', '--to', 'markdown']] },
  },
  'output-unedited': {
    wrong: {
      files: { 'tides.md': '# Tides\n', 'trifold-out/tides/article.md': 'Edited by hand.\n' },
      commands: [['build', 'tides.md', '--to', 'markdown']],
    },
    right: {
      files: { 'tides.md': '# Tides\n' },
      commands: [
        ['build', 'tides.md', '--to', 'markdown'],
        ['build', 'tides.md', '--to', 'markdown'],
      ],
    },
  },
  'deck-size': {
    wrong: { files: { 'post.md': `# A\n\n${':::slide\n\nA slide.\n\n:::\n\n'.repeat(limits.deckSlides)}` } },
  },
  'article-size': {
    wrong: { files: { 'post.md': `# A\n\n${'A sentence of many.\n'.repeat(limits.articleBytes / 20 + 1)}` } },
  },
}

/**
 * Codes that no input is known to bring about: they say that Trifold itself is at fault, or that a part of it that others
 * use was used in another way. Their pages explain them all the same.
 */
export const unprovoked: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'article-found',
  'article-in-time',
  'article-parsed',
  'internal',
])
