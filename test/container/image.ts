import { execFile } from 'node:child_process';
import { chown, cp, mkdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Instruction, Stage } from './read-dockerfile.js';

/** A stage as it was built: a folder that stands for `/`, and what the instructions said of running it. */
export interface Image {
  readonly root: string;
  workdir: string;
  readonly env: Record<string, string>;
  user: string;
  volume: string;
  stopSignal: string;
  entrypoint: readonly string[];
  command: readonly string[];
  healthcheck: readonly string[];
}

export interface Builder {
  /** What COPY without --from copies from. */
  readonly context: string;
  /** The folder of a stage's image. */
  rootOf(stage: string): string;
  /** Who shall own what the image's user owns; null: whoever builds. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

/** These make sense in an image only, with its users: here the folder is made and given to the builder's user. */
const MAKES_FOLDER_OF_USER = /^install -d -o node -g node -m 700 (\/\S+)$/;

const words = z.array(z.string());

/** Builds a stage by its own instructions, with this machine's Node. Throws at an instruction that it does not know. */
export async function build(stage: Stage, builder: Builder): Promise<Image> {
  const image: Image = {
    root: builder.rootOf(stage.name),
    workdir: '/',
    env: {},
    user: 'root',
    volume: '',
    stopSignal: '',
    entrypoint: [],
    command: [],
    healthcheck: [],
  };
  await mkdir(image.root, { recursive: true });
  for (const instruction of stage.instructions) await follow(instruction, image, builder);
  return image;
}

/** The place on this machine of a path in the image; a relative one is seen from its working directory. */
export const placeOf = (image: Image, path: string) => join(image.root, resolve(image.workdir, path));

async function follow({ name, flags, rest }: Instruction, image: Image, builder: Builder): Promise<void> {
  switch (name) {
    case 'WORKDIR':
      image.workdir = rest;
      return void (await mkdir(placeOf(image, rest), { recursive: true }));
    case 'ENV':
      return void Object.assign(image.env, Object.fromEntries(rest.split(/\s+/).map(pair => pair.split('='))));
    case 'COPY':
      return copy(rest.split(/\s+/), flags, image, builder);
    case 'RUN':
      return run(rest, image, builder);
    case 'USER':
      image.user = rest;
      return;
    case 'VOLUME':
      image.volume = rest;
      return;
    case 'STOPSIGNAL':
      image.stopSignal = rest;
      return;
    case 'ENTRYPOINT':
      image.entrypoint = words.parse(JSON.parse(rest));
      return;
    case 'CMD':
      image.command = words.parse(JSON.parse(rest));
      return;
    case 'HEALTHCHECK':
      image.healthcheck = words.parse(JSON.parse(rest.replace(/^CMD /, '')));
      return;
    case 'EXPOSE':
      return;
    default:
      throw new Error(`This test does not know the instruction ${name}.`);
  }
}

/** A folder's content is copied, not the folder; a file goes into a target that ends in a slash (Dockerfile reference). */
async function copy(
  paths: readonly string[],
  { from, ...others }: Readonly<Record<string, string>>,
  image: Image,
  builder: Builder,
): Promise<void> {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`This test does not know COPY --${unknown}.`);
  const target = paths.at(-1) ?? '';
  for (const path of paths.slice(0, -1)) {
    const source = join(from === undefined ? builder.context : builder.rootOf(from), path);
    const into = target.endsWith('/') && !(await stat(source)).isDirectory() ? join(target, basename(path)) : target;
    await cp(source, placeOf(image, into), { recursive: true, verbatimSymlinks: true });
  }
}

async function run(command: string, image: Image, { user }: Builder): Promise<void> {
  const [, folder] = MAKES_FOLDER_OF_USER.exec(command) ?? [];
  if (folder === undefined) return runInShell(command, image);
  await mkdir(placeOf(image, folder), { mode: 0o700 });
  if (user !== null) await chown(placeOf(image, folder), user.uid, user.gid);
}

/** As in an image that knows nothing of the tests around it: NODE_ENV would change what npm installs. */
async function runInShell(command: string, image: Image): Promise<void> {
  const { NODE_ENV, NODE_OPTIONS, ...env } = process.env;
  const cwd = placeOf(image, '.');
  await promisify(execFile)('/bin/sh', ['-c', command], { cwd, env: { ...env, ...image.env } });
}
