import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type NextStep, shellWord } from '../new-files/next-steps.ts'
import { ownPackage } from './own-package.ts'

/**
 * How Trifold comes into a folder, unless it is there: by itself, where a `package.json` that was just written names it,
 * or else by its name.
 */
export const installSteps = (root: string, isNamed: boolean): NextStep[] => {
  if (existsSync(join(root, 'node_modules/trifold'))) return []
  const named = ownPackage(root)
    .replace(/^\^.*/, 'trifold')
    .replace(/^file:/, '')
  const command = isNamed ? 'npm install' : `npm install --save-dev ${shellWord(named)}`
  return [{ command, purpose: 'installs Trifold' }]
}
