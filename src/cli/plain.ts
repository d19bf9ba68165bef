/** The library colours its help unless this is set, also where it goes to a file; it looks when it is loaded. */
if (!process.stdout.isTTY || process.env.NO_COLOR) process.env.NO_COLOR = '1';
