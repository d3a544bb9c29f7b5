import { join } from 'node:path'

/** Where and how a build runs, as far as it may differ from machine to machine and from user to user. */
export interface Environment {
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments. */
  readonly args?: readonly string[]
  /** The folder of the collections, in an empty one. */
  readonly place?: string
  /** Where the command starts, from that folder; collections are named from there, or whole. */
  readonly from?: string
  readonly absolute?: boolean
  /** A file that Node runs first, in children too. */
  readonly preload?: string
  /** For files that are made: 0o22 unless told. */
  readonly umask?: number
  /** Sources are written in the other direction, with other times. */
  readonly written?: 'backwards'
  /** Another setting is asked for, which the manifest says; the outputs are the same. */
  readonly setting?: true
}

const preload = (name: string) => join(import.meta.dirname, 'preloads', `${name}.cjs`)

/** With what the others are compared. */
export const reference: Environment = { env: { TZ: 'UTC', LANG: 'C' }, args: ['--jobs', '1'] }

export const environments: Readonly<Record<string, Environment>> = {
  'in the east, in Turkish': {
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  'in the west, in German': { env: { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LANGUAGE: 'de' } },
  'for another user': {
    env: {
      HOME: '/nonexistent',
      USER: 'ada',
      LOGNAME: 'ada',
      XDG_CONFIG_HOME: '/nonexistent',
      TMPDIR: '/tmp',
    },
  },
  'in another place': { place: 'a folder, ünusual (1)/deep/er' },
  'from another folder, by relative paths': { from: 'elsewhere/below' },
  'by absolute paths': { from: 'elsewhere', absolute: true },
  'with files for their owner alone': { umask: 0o77 },
  'by eight processes': { args: ['--jobs', '8'] },
  'with folders in another order': { preload: preload('shuffled-folders'), args: ['--jobs', '2'] },
  'from files of other times, written backwards': { written: 'backwards' },
  'on another day': { preload: preload('other-clock') },
  'by a Node with other tables of languages': { preload: preload('other-tables') },
  'on a narrow terminal with colours': {
    env: { COLUMNS: '20', FORCE_COLOR: '3', TERM: 'xterm-256color', CI: '1' },
  },
  'where no text becomes code': {
    env: { NODE_OPTIONS: '--disallow-code-generation-from-strings', NODE_DISABLE_COMPILE_CACHE: '1' },
  },
  'by the other parser': { args: ['--parser', 'remark'], setting: true },
}
