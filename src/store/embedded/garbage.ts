import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects what is no longer used. The database frees a result or a closed graph with the object that stands for it and
 * not before. The engine does not know how much such an object weighs and may leave it for hours.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
