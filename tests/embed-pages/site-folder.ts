import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type Folder } from '../acceptance/command.ts'

/** An empty project of a site, removed when its test has ended. */
export interface SiteFolder extends Folder {
  /** Runs a script of the project, which stands in it, as its author would. */
  run(script: string): { readonly status: number | null; readonly output: string }
}

/** @param files What the project holds; the packages of this repository are installed in it. */
export const createSiteFolder = (files: Readonly<Record<string, string>>): SiteFolder => {
  const folder = createFolder(files)
  const packages = join(import.meta.dirname, '../../node_modules')
  symlinkSync(packages, join(folder.path, 'node_modules'))
  return {
    ...folder,
    run: (script) => {
      const { status, stdout, stderr } = spawnSync('sh', ['-e', script], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: folder.path, npm_config_offline: 'true' },
      })
      return { status, output: stdout + stderr }
    },
  }
}

/** Posts as blogs have them, and with names and folders that no two tools make the same address of. */
export const posts: Readonly<Record<string, string>> = {
  'hello.md': post('Hello </script> & “welcome”', 'How it begins.'),
  '2026-11-22-second-thoughts.md': post('Second thoughts', 'What came of it.'),
  'in-a-folder/index.md': post('In a folder', 'With its pictures.'),
  'By-Year/2026/deep.md': post('Deep down', 'Two folders below.'),
  'My-Second_Post.md': post('My second post', 'With capitals.'),
  'Hello, World! (2).md': post('Hello, world', 'With what addresses do without.'),
  'renamed.md': post('Renamed', 'By its front matter.', 'slug: A new name\n'),
}

/** The folder of outputs of each of these posts. */
export const slugs = [
  'hello',
  'second-thoughts',
  'in-a-folder',
  'By-Year/2026/deep',
  'My-Second_Post',
  'Hello,-World!-(2)',
  'A-new-name',
] as const

function post(title: string, description: string, more = ''): string {
  return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
date: 2026-11-22T09:30:00+01:00
authors:
  - name: Ada Example
    url: https://example.org/ada
${more}---

${description} Grüße aus 日本.
`
}
