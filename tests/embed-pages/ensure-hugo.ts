import { execFileSync } from 'node:child_process'
import { installPackages, mayInstall } from '../browser/install-packages.ts'

/** Runs once before all tests: the handbook’s recipe for Hugo is followed with Hugo. */
const ensureHugo = (): void => {
  if (isThere()) return
  if (!mayInstall()) throw new Error('Not found: hugo. Install the package hugo, or its like.')
  installPackages('hugo')
  if (!isThere()) throw new Error('apt-get installed hugo, yet there is no hugo.')
}

const isThere = (): boolean => {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export default ensureHugo
