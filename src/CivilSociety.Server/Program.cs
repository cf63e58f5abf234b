using CivilSociety.Server.Commands;

return await CommandLine.Create().Parse(args).InvokeAsync();
