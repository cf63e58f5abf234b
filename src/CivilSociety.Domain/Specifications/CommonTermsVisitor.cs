using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>Puts expressions in common terms, as <see cref="CommonTerms"/> promises: what is known to mean the same passes, methods of text become ordinal, the rest is a fault.</summary>
internal sealed class CommonTermsVisitor : ExpressionVisitor
{
    private const string Compute = "Compare text with ==, Contains, StartsWith, EndsWith or OrdinalText; compute anything else on the list that you are given.";

    private static readonly Expression<Func<string?, string?, bool>> Contains = (text, part) => OrdinalText.Contains(text, part);
    private static readonly Expression<Func<string?, string?, bool>> StartsWith = (text, part) => OrdinalText.StartsWith(text, part);
    private static readonly Expression<Func<string?, string?, bool>> EndsWith = (text, part) => OrdinalText.EndsWith(text, part);

    private static readonly Expression<Func<char, string>> TextOf = character => character.ToString();

    /// <summary>The first fault of what was visited; null for none.</summary>
    public CommonTermsFault? Fault { get; private set; }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var type = node.Method.DeclaringType!;
        if (type == typeof(Enumerable) || type == typeof(Queryable))
        {
            CheckList(node);
        }
        else if (type.Namespace == nameof(System) && DependsOnAnItem(node))
        {
            if (Translated(node) is { } translated)
            {
                return Visit(translated);
            }

            if (!IsCommon(node))
            {
                Refuse($"calls {SpecificationCheck.NameOf(type)}.{node.Method.Name}, which memory and a database may answer differently", node, Compute);
            }
        }

        return base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var type = node.Member.DeclaringType!;
        if (type.Namespace == nameof(System) && Nullable.GetUnderlyingType(type) is null && node is not { Member.Name: nameof(string.Length), Expression.Type.Name: nameof(String) } && DependsOnAnItem(node))
        {
            Refuse($"reads {SpecificationCheck.NameOf(type)}.{node.Member.Name}, which memory and a database may answer differently", node, Compute);
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        // C# compares enums as numbers.
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && IsEnumOrConstant(node.Left) && IsEnumOrConstant(node.Right))
        {
            return node.Update(VisitOperand(node.Left), node.Conversion, VisitOperand(node.Right));
        }

        if (node.NodeType is ExpressionType.Divide or ExpressionType.Modulo && DependsOnAnItem(node.Right))
        {
            Refuse("divides by a value of an item, which may be zero", node, "Multiply the other side by it, or divide on the list that you are given.");
        }

        if (node.Method?.DeclaringType == typeof(string) && (node.Left.Type != typeof(string) || node.Right.Type != typeof(string)))
        {
            Refuse("joins a text and another value, which memory and a database may write differently", node, Compute);
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (IsEnumAsNumber(node) && DependsOnAnItem(node))
        {
            Refuse("uses the number of an enum, which databases store by name", node, "Compare enums with ==, != or Contains of a list of values.");
        }

        return base.VisitUnary(node);
    }

    // Equal text and the parts of a text, for which there are terms with an ordinal meaning; null for any other call.
    private static Expression? Translated(MethodCallExpression call) => (call.Method.Name, call.Object, call.Arguments) switch
    {
        (nameof(string.Contains), { } text, [var part]) => Match(Contains, text, part),
        (nameof(string.StartsWith), { } text, [var part]) => Match(StartsWith, text, part),
        (nameof(string.EndsWith), { } text, [var part]) => Match(EndsWith, text, part),
        (nameof(Equals), { } value, [var other]) => Equality(value, other),
        (nameof(Equals), null, [var value, var other]) => Equality(value, other),
        _ => null,
    };

    private static Expression? Match(LambdaExpression match, Expression text, Expression part) => (text.Type.Name, part.Type.Name) switch
    {
        (nameof(String), nameof(String)) => Compose.Inline(match, text, part),
        (nameof(String), nameof(Char)) => Compose.Inline(match, text, Compose.Inline(TextOf, part)),
        _ => null,
    };

    private static BinaryExpression? Equality(Expression value, Expression other)
    {
        (value, other) = (Unboxed(value), Unboxed(other));
        var type = Bare(value.Type);
        return type != Bare(other.Type) || !(type == typeof(string) || type.IsPrimitive || type.IsEnum) ? null
            : Expression.Equal(value, value.Type == other.Type ? other : Expression.Convert(other, value.Type));
    }

    // Of the base types, what a query provider translates to the same meaning, and what only composes text of values that were read.
    private static bool IsCommon(MethodCallExpression call) => (call.Method.DeclaringType!.Name, call.Method.Name, call.Arguments) is
        (nameof(String), nameof(string.IsNullOrEmpty) or nameof(string.Concat) or nameof(string.Format) or nameof(string.Join), _)
        or ("Nullable`1", nameof(Nullable<>.GetValueOrDefault), [])
        or (nameof(MemoryExtensions), nameof(MemoryExtensions.Contains), [_, _] or [_, _, ConstantExpression { Value: null }])
        or (_, "op_Implicit", [_]);

    private static Expression Unboxed(Expression value) => value is UnaryExpression { NodeType: ExpressionType.Convert } boxed && boxed.Type == typeof(object) ? boxed.Operand : value;

    private static bool IsEnumOrConstant(Expression node) => node is ConstantExpression or UnaryExpression { Operand: ConstantExpression } || IsEnumAsNumber(node);

    private static bool IsEnumAsNumber(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } converted && Bare(converted.Operand.Type).IsEnum && Bare(converted.Type).IsPrimitive;

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    // Whether items come as a database happens to give them.
    private static bool IsUnsorted(Expression list) => list is not MethodCallExpression { Arguments: [var source, ..] } call
        ? ModelTypes.ItemOf(list.Type) is not null
        : !call.Method.Name.StartsWith(nameof(Enumerable.Order), StringComparison.Ordinal) && !call.Method.Name.StartsWith(nameof(Enumerable.ThenBy), StringComparison.Ordinal) && IsUnsorted(source);

    private static bool DependsOnAnItem(Expression node)
    {
        var finder = new ParameterFinder();
        finder.Visit(node);
        return finder.HasFound;
    }

    private Expression VisitOperand(Expression node) => node is UnaryExpression converted ? converted.Update(Visit(converted.Operand)) : Visit(node);

    private void CheckList(MethodCallExpression call)
    {
        var name = call.Method.Name;
        switch (name)
        {
            case nameof(Enumerable.First) or nameof(Enumerable.Last) or nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) or nameof(Enumerable.ElementAt):
                Refuse($"calls {name}, which throws in memory where a database gives null", call, "Write FirstOrDefault.");
                break;
            case nameof(Enumerable.FirstOrDefault) or nameof(Enumerable.Skip) or nameof(Enumerable.Take) when IsUnsorted(call.Arguments[0]):
                Refuse($"calls {name} of related items without an order", call, "Write OrderBy before it, such as OrderBy(item => item.Position).");
                break;
            case nameof(Enumerable.Min) or nameof(Enumerable.Max) or nameof(Enumerable.Average) when Nullable.GetUnderlyingType(call.Type) is not { IsEnum: false }:
                Refuse($"calls {name} of text, enums or values that cannot be null, which memory and a database may answer differently", call, $"Write {name} of a number that can be null, such as (int?)item.Position.");
                break;
            case nameof(Enumerable.Order) or nameof(Enumerable.OrderDescending) or nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending) or nameof(Enumerable.ThenBy) or nameof(Enumerable.ThenByDescending)
                when Bare(call.Method.GetGenericArguments()[^1]) is var key && (key == typeof(string) || key.IsEnum):
                Refuse($"calls {name} of text or enums on related items, which memory and a database may sort differently", call, "Sort them by Position, or sort the list that you are given.");
                break;
            default:
                break;
        }

        if (call.Method.GetParameters().Zip(call.Arguments).Any(each => each.First.ParameterType.Name is "IEqualityComparer`1" or "IComparer`1" && each.Second is not ConstantExpression { Value: null }))
        {
            Refuse($"gives {name} a comparer, which databases do not have", call, "Leave the comparer out: text is compared ordinally.");
        }
    }

    private void Refuse(string what, Expression where, string remedy) => Fault ??= new($"{what}: {where}", remedy);

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public bool HasFound { get; private set; }

        public override Expression? Visit(Expression? node) => HasFound ? node : base.Visit(node);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            HasFound = true;
            return node;
        }
    }
}
