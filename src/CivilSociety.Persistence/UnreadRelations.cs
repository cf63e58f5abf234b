using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using CivilSociety.Domain;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>Makes every item from a database with no relation read; <see cref="IncludedRelations"/> names those that were.</summary>
/// <remarks>Part of the compiled query: an <see cref="IMaterializationInterceptor"/> costs a dictionary of delegates for every row.</remarks>
internal sealed class UnreadRelations : IInstantiationBindingInterceptor
{
    private static readonly MethodInfo Unread = typeof(UnreadRelations).GetMethod(nameof(WithoutRelations), BindingFlags.Static | BindingFlags.NonPublic)!;

    private UnreadRelations()
    {
    }

    /// <summary>One for all contexts: for each other one, EF Core would make its services and the model anew.</summary>
    public static UnreadRelations Instance { get; } = new();

    public InstantiationBinding ModifyBinding(InstantiationBindingInterceptionData interceptionData, InstantiationBinding binding) =>
        binding.RuntimeType.IsAssignableTo(typeof(CatalogItem)) ? new UnreadBinding(binding) : binding;

    private static T WithoutRelations<T>(T item)
        where T : CatalogItem
    {
        item.LimitTo(FrozenSet<string>.Empty);
        return item;
    }

    private sealed class UnreadBinding(InstantiationBinding binding) : InstantiationBinding(binding.ParameterBindings)
    {
        public override Type RuntimeType => binding.RuntimeType;

        public override Expression CreateConstructorExpression(ParameterBindingInfo bindingInfo) =>
            Expression.Call(Unread.MakeGenericMethod(RuntimeType), binding.CreateConstructorExpression(bindingInfo));

        public override InstantiationBinding With(IReadOnlyList<ParameterBinding> parameterBindings) => new UnreadBinding(binding.With(parameterBindings));
    }
}
