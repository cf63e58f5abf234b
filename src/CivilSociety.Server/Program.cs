using System.CommandLine;
using CivilSociety.Server.Commands;

// The host handles signals, as it lets running requests finish; the command line would give them two seconds.
return await CommandLine.Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
