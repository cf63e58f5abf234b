using System.CommandLine;
using CivilSociety.Server.Commands;

// Signals are the host's to handle: it lets running requests finish, for which the command line would give it two seconds.
return await CommandLine.Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
