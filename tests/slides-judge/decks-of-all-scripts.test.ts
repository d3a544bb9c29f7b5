import { judgeEveryOther } from './judge-every-other.ts'

judgeEveryOther(1)
