// The driver, for programs outside this folder.
export { default } from 'postgres';
