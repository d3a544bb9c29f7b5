import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TrifoldOptions, trifold } from '@trifold/vite'
import { fragmentStyleSheet } from 'trifold'
import { build, type InlineConfig, type Logger } from 'vite'

/** A site of its own for one test, outside of the repository. */
export interface Project {
  readonly root: string
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  read(path: string): string
  /** Every file below a folder, by its path in there, sorted. */
  list(folder: string): string[]
  /** Vite's configuration for it; what Vite tells goes to `told`. */
  config(options?: TrifoldOptions, more?: InlineConfig): InlineConfig
  readonly told: string[]
  dispose(): void
}

export const createProject = (files: Readonly<Record<string, string | Uint8Array>>): Project => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-vite-')))
  const told: string[] = []
  const manifest = readFileSync(join(import.meta.dirname, '../../packages/vite/package.json'))
  const write: Project['write'] = (written) => {
    for (const [path, content] of Object.entries(written)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
  }
  // The style sheet from source: what is built may be older.
  write({
    'package.json': '{ "type": "module" }',
    'node_modules/@trifold/vite/package.json': manifest,
    'node_modules/@trifold/vite/dist/article.css': fragmentStyleSheet(),
    ...files,
  })
  return {
    root,
    told,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
        .sort(),
    config: (options, more) => ({
      root,
      configFile: false,
      customLogger: loggerTo(told),
      plugins: [trifold(options)],
      ...more,
    }),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  }
}

const loggerTo = (told: string[]): Logger => {
  const tell = (message: string): void => {
    told.push(message)
  }
  return {
    info: () => undefined,
    warn: tell,
    warnOnce: tell,
    error: tell,
    clearScreen: () => undefined,
    hasErrorLogged: () => false,
    hasWarned: false,
  }
}

/** Builds one entry for a server and gives what it exports. */
export const buildAndImport = async (project: Project, options?: TrifoldOptions, more: InlineConfig = {}) => {
  await build(
    project.config(options, {
      ...more,
      build: { ssr: 'entry.js', emitAssets: true, outDir: 'dist', minify: false, ...more.build },
    }),
  )
  return import(join(project.root, 'dist/entry.js'))
}
