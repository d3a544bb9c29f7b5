import type { Finding } from '@trifold/core'

const keysOf = (known: readonly string[]): string | undefined =>
  known.length === 0 ? undefined : `The keys that it may have here are ${known.join(', ')}.`

/** An article at which the program itself failed; `where` is what did, as the beginning of a sentence. */
export const internalFinding = (where: string, reason: string): Finding => ({
  code: 'internal',
  severity: 'error',
  message: `${where} failed on this article: ${reason}`,
  help: 'This is a fault in Trifold, not in the article: please report it with the article.',
})

/** Every finding of the engine's own, by its code. */
export const findings = {
  'file-readable': (reason: string): Finding => ({
    code: 'file-readable',
    severity: 'error',
    message: `The file cannot be read (${reason}).`,
    help: 'See to it that it is a file, and that whoever runs Trifold may read it.',
  }),
  'config-syntax': (reason: string, help: string | undefined): Finding => ({
    code: 'config-syntax',
    severity: 'error',
    message: `The configuration is not valid JSON: ${reason}.`,
    help: help ?? 'Nothing of this collection is built until its configuration can be read.',
  }),
  'config-key-known': (
    key: string,
    { suggestion, known }: { readonly suggestion: string | undefined; readonly known: readonly string[] },
  ): Finding => ({
    code: 'config-key-known',
    severity: 'error',
    message: `The configuration has no key ${key}.`,
    help: suggestion === undefined ? keysOf(known) : `Did you mean ${suggestion}?`,
  }),
  'config-value-valid': (path: string, reason: string, suggestion?: string): Finding => ({
    code: 'config-value-valid',
    severity: 'error',
    message: `${path === '' ? 'The configuration' : path}: ${reason}.`,
    help:
      suggestion === undefined
        ? 'trifold json-schema config prints what it may hold.'
        : `Did you mean ${suggestion}?`,
  }),
  /** A file that looks like the configuration and is none. */
  'config-named': (): Finding => ({
    code: 'config-syntax',
    severity: 'warning',
    message: 'This file is not read; expected a configuration in JSON, named trifold.config.json.',
    help: 'Write its settings to trifold.config.json. Trifold runs no code of a collection.',
  }),
  'language-agreed': (name: string, original: string, expected: string): Finding => ({
    code: 'language-agreed',
    severity: 'info',
    message: `${name} stands beside ${original} as if it were its translation; expected the name ${expected}.`,
    help: `Rename it to ${expected}, so that the two are told to readers as one article in two languages.`,
  }),
  'config-alias-known': (
    alias: string,
    key: string,
    { near, own }: { readonly near: string | undefined; readonly own: readonly string[] },
  ): Finding => ({
    code: 'config-alias-known',
    severity: 'warning',
    message: `aliases: ${alias} is to stand for ${key}, and Trifold has no such key.`,
    help: near === undefined ? `Its keys are ${own.join(', ')}.` : `Did you mean ${near}?`,
  }),
  'config-rule-known': (code: string, near: string | undefined): Finding => ({
    code: 'config-rule-known',
    severity: 'warning',
    message: `rules: no finding has the code ${code}.`,
    help: near === undefined ? 'trifold explain lists the codes that there are.' : `Did you mean ${near}?`,
  }),
  'config-template-found': (reason: string): Finding => ({
    code: 'config-template-found',
    severity: 'error',
    message: `The template cannot be used: ${reason}`,
    help: 'Its path is relative to the collection.',
  }),
  'config-format-known': (
    name: string,
    names: readonly string[],
    suggestion: string | undefined,
  ): Finding => ({
    code: 'config-format-known',
    severity: 'error',
    message: `There is no format ${name}; there are ${names.join(', ')}.`,
    help:
      suggestion === undefined
        ? 'Name some of these, or none to have all made.'
        : `Did you mean ${suggestion}?`,
  }),
  'slug-unique': (slug: string, lang: string, other: string): Finding => ({
    code: 'slug-unique',
    severity: 'error',
    message: `The slug “${slug}” (${lang}) is that of ${other} too; one would overwrite the other.`,
    help: 'Give one of the two another `slug` in its front matter. A translation is named like its original: `post.fr.md` beside `post.md`.',
  }),
  'slug-dated': (slug: string, other: string): Finding => ({
    code: 'slug-dated',
    severity: 'info',
    message: `The slug is ${slug}: without its date, “${other}” would be that of several articles.`,
    help: 'Give the article a `slug` in its front matter to have another one.',
  }),
  'mdx-free': (): Finding => ({
    code: 'mdx-free',
    severity: 'warning',
    message: 'The file is MDX, which is a program; it is skipped.',
    help: 'Save it as .md without import lines and components to have it built.',
  }),
  'link-target-exists': (path: string, suggestion: string | undefined): Finding => ({
    code: 'link-target-exists',
    severity: 'warning',
    message: `The link leads to ${path}, but there is no such file.`,
    help: suggestion === undefined ? undefined : `Did you mean ${suggestion}?`,
  }),
  'link-target-built': (path: string, reason: string): Finding => ({
    code: 'link-target-built',
    severity: 'warning',
    message: `The link leads to ${path}, which ${reason}: no output of it is there to lead to.`,
    help: 'The link stays as it is written.',
  }),
  'slug-free': (slug: string, reason: string): Finding => ({
    code: 'slug-free',
    severity: 'error',
    message: `The slug “${slug}” cannot name a folder of outputs: ${reason}.`,
    help: 'Give the article another `slug` in its front matter.',
  }),
  'output-inside': (path: string): Finding => ({
    code: 'output-inside',
    severity: 'error',
    message: `The output ${path} would be written through a link that leaves the output folder.`,
    help: 'Remove the link, or build into another folder with --out.',
  }),
  'output-unedited': (path: string): Finding => ({
    code: 'output-unedited',
    severity: 'warning',
    message: `${path} was changed since Trifold wrote it, or was not written by Trifold; it is left as it is.`,
    help: 'Delete it, or build with --force, to have it written anew.',
  }),
  'article-in-time': (): Finding => ({
    code: 'article-in-time',
    severity: 'error',
    message: 'The article takes more than 10 s to be made; it was given up.',
    help: 'Make several articles of it, or take out what is far out of the ordinary: very deep nesting, very long lines.',
  }),
  internal: internalFinding,
}
