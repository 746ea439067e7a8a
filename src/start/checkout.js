// Plain JavaScript, because Node's reader of TypeScript costs as much as an empty process: with the cache on before the
// first TypeScript file, a warm start never loads it.
import { settle } from './engine.js'

if (settle() !== false) void import('../main.ts')
