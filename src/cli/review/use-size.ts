import { useStdout } from 'ink';
import { useEffect, useState } from 'react';
import type { Size } from './layout.js';

const USUAL: Size = { columns: 80, rows: 24 };
const CLEAR = '\x1b[2J\x1b[H';

/** The window's size, also after it changed. A terminal moves what is drawn as it likes then, so all is drawn anew. */
export function useSize(): Size {
  const { stdout } = useStdout();
  const [size, setSize] = useState(sizeOf(stdout));
  useEffect(() => {
    const resized = () => {
      stdout.write(CLEAR);
      setSize(sizeOf(stdout));
    };
    stdout.prependListener('resize', resized);
    return () => void stdout.off('resize', resized);
  }, [stdout]);
  return size;
}

const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({
  columns: columns || USUAL.columns,
  rows: rows || USUAL.rows,
});
