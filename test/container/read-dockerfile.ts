/** One instruction, such as `COPY --from=build /app/dist ./dist`. */
export interface Instruction {
  readonly name: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly rest: string;
}

/** One `FROM image AS name` and what follows it; the last stage usually has no name. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** Reads the stages of a Dockerfile. Throws where the file does not begin with a FROM. */
export function readDockerfile(text: string): Stage[] {
  const stages: { name: string; base: string; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsOf(text)) {
    const [base = '', , name = ''] = instruction.rest.split(/\s+/);
    if (instruction.name === 'FROM') stages.push({ name, base, instructions: [] });
    else if (stages.length === 0) throw new Error(`The Dockerfile has ${instruction.name} before any FROM.`);
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function instructionsOf(text: string): Instruction[] {
  const lines = text.split('\n').filter(line => !/^\s*(#|$)/.test(line));
  const whole = lines.join('\n').replace(/\\\n\s*/g, '');
  return whole.split('\n').map(readInstruction);
}

function readInstruction(line: string): Instruction {
  const [, name = '', flags = '', rest = ''] = /^\s*([A-Z]+)\s+((?:--\S+\s+)*)(.*)$/.exec(line) ?? [];
  if (name === '') throw new Error(`This is no instruction of a Dockerfile: ${line}`);
  const pairs = [...flags.matchAll(/--([a-z-]+)=(\S+)/g)].map(([, flag = '', value = '']) => [flag, value]);
  return { name, flags: Object.fromEntries(pairs), rest };
}
