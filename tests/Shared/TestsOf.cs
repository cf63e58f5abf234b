using System.Reflection;
using Xunit.Sdk;

namespace CivilSociety.Tests.Shared;

/// <summary>The tests of other classes, as the data of a theory that runs them on something else: so that all are skipped where that is not there.</summary>
internal static class TestsOf
{
    /// <summary>Each test with each of its rows of data.</summary>
    public static TheoryData<Type, string, object?[]> Classes(params Type[] classes)
    {
        var tests = new TheoryData<Type, string, object?[]>();
        foreach (var (type, test) in classes.SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null }), (type, test) => (type, test)))
        {
            foreach (var arguments in test.GetCustomAttributes<DataAttribute>().SelectMany(each => each.GetData(test)).DefaultIfEmpty([]))
            {
                tests.Add(type, test.Name, arguments);
            }
        }

        return tests;
    }

    /// <summary>Runs one of them.</summary>
    public static Task RunAsync(object instance, string test, object?[] arguments)
    {
        // Rows may leave out what has a default.
        var method = instance.GetType().GetMethod(test)!;
        var defaults = method.GetParameters().Skip(arguments.Length).Select(parameter => parameter.DefaultValue);
        return method.Invoke(instance, [.. arguments, .. defaults]) as Task ?? Task.CompletedTask;
    }
}
