import { execFileSync } from 'node:child_process'
import { installPackages, mayInstall } from './install-packages.ts'

/** A program that tests run, and the Debian packages that bring it. */
export interface NeededProgram {
  /** What it is called, for people. */
  readonly name: string
  /** Runs only where it is there. */
  readonly command: readonly string[]
  readonly packages: readonly string[]
}

/** Has programs installed that are not there; throws, with what to install, where that cannot be done. */
export const ensurePrograms = (needs: readonly NeededProgram[]): void => {
  const lacking = needs.filter(isLacking)
  if (lacking.length === 0) return
  const packages = lacking.flatMap((need) => need.packages)
  if (!mayInstall())
    throw new Error(`Not found: ${namesOf(lacking)}. Install ${packages.join(', ')}, or their like.`)
  installPackages(...packages)
  const still = lacking.filter(isLacking)
  if (still.length > 0)
    throw new Error(`apt-get installed ${packages.join(', ')}, yet there is no ${namesOf(still)}.`)
}

const namesOf = (needs: readonly NeededProgram[]): string => needs.map(({ name }) => name).join(', ')

const isLacking = ({ command: [program = '', ...words] }: NeededProgram): boolean => {
  try {
    execFileSync(program, words, { stdio: 'ignore' })
    return false
  } catch {
    return true
  }
}
