import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './entrant.ts'

/** Gives a project the packages of the peers, under the name by which Node finds them. */
export const linkPackages = ({ folder, tools }: Place): void => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  rmSync(join(folder, 'node_modules'), { force: true, recursive: true })
  symlinkSync(join(tools.packages, 'node_modules'), join(folder, 'node_modules'))
}
