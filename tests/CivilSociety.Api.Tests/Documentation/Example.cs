using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CivilSociety.Api.Tests.Documentation;

/// <summary>The code of a block, as a program of its own: with the usings that a new project has, and warnings that count.</summary>
internal sealed class Example
{
    private static readonly string[] ConsoleUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebUsings =
        [.. ConsoleUsings, "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.DependencyInjection"];

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private readonly byte[] _assembly;

    private Example(byte[] assembly, IReadOnlyList<string> faults) => (_assembly, Faults) = (assembly, faults);

    /// <summary>What the compiler says against the code: errors and warnings.</summary>
    public IReadOnlyList<string> Faults { get; }

    public static Example Compile(string code)
    {
        var usings = code.Contains("WebApplication", StringComparison.Ordinal) ? WebUsings : ConsoleUsings;

        // CS1701: a library made for an older .NET is no fault; projects leave this out by default.
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]);
        var compilation = CSharpCompilation.Create(
            $"Example{Guid.NewGuid():N}",
            [Parse(string.Concat(usings.Select(each => $"global using {each};\n"))), Parse(code)],
            References,
            options);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return new(assembly.ToArray(), [.. result.Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString())]);
    }

    /// <summary>Runs the program, and gives what it prints. It prints for the whole process: no other test may run meanwhile.</summary>
    public async Task<string> RunAsync()
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            using var image = new MemoryStream(_assembly);
            // The compiler's own entry point waits for the task; the program's is the method that gives it.
            var entry = context.LoadFromStream(image).EntryPoint!;
            await Task.Run(() => entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null));
            return output.ToString();
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp14));
}
