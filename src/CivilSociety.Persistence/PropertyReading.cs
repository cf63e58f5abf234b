using System.Reflection;
using System.Runtime.CompilerServices;

namespace CivilSociety.Persistence;

/// <summary>Reads properties of very many items.</summary>
/// <remarks>By delegates: reflection takes a fiftieth more of the CPU of a whole build.</remarks>
internal static class PropertyReading
{
    private static readonly MethodInfo TypedMethod = typeof(PropertyReading).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>What gives the value of a property, of an item that has it.</summary>
    public static Func<object, object?> ReaderOf(PropertyInfo property) =>
        (Func<object, object?>)TypedMethod.MakeGenericMethod(property.DeclaringType!, property.PropertyType).Invoke(null, [property.GetMethod])!;

    private static Func<object, object?> Typed<TItem, TValue>(MethodInfo getter)
        where TItem : class
    {
        var read = getter.CreateDelegate<Func<TItem, TValue>>();
        return item => read(Unsafe.As<TItem>(item));
    }
}
